/** The façade: a report in, annotated check-ins out. */
package org.placard;
