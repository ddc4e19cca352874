/** The front door and the documentation, held against the program. */
package org.placard.app.docs;
