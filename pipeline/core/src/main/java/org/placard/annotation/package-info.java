/** Annotated check-ins, and their JSON. */
package org.placard.annotation;
