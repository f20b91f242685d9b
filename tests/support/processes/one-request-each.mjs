import { subscribe } from 'node:diagnostics_channel'

// Loaded in front of a server by the tests (`node --import`), never by the program: no connection is used twice, so that the processes
// take turns with every request.

subscribe('http.server.request.start', (message) => {
  const { response } = /** @type {{ response: import('node:http').ServerResponse }} */ (message)
  response.shouldKeepAlive = false
})
