/** The packaged program, tested from outside as its users meet it. */
package org.placard.app.packaged;
