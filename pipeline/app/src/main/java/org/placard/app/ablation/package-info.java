/** {@code placard ablation}: rules, statistics and both, compared on check-ins that were left out. */
package org.placard.app.ablation;
