/** Contact centre of the social security, as the screens of the service show it. */
export const contactTelephone = { shown: '02 509 59 59', called: 'tel:+3225095959' }
