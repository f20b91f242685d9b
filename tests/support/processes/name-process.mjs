import { subscribe } from 'node:diagnostics_channel'

// Loaded in front of a server by the tests (`node --import`), never by the program: each answer says which process made it.

subscribe('http.server.request.start', (message) => {
  const { response } = /** @type {{ response: import('node:http').ServerResponse }} */ (message)
  response.setHeader('X-Process', process.pid)
})
