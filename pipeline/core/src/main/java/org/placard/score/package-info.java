/**
 * Annotated check-ins held against gold: figures with confidence intervals, and every error by kind. Gold rows are
 * the unit of everything here: counts are taken row by row and added up, so that one pass of counting serves the
 * figures, their bootstrap intervals and every slice.
 */
package org.placard.score;
