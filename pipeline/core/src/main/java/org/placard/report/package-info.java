/** Files into reports: text, dated check-ins, sections, paragraphs and list items. */
package org.placard.report;
