package org.placard.app.audit;

import java.util.List;
import java.util.Map;

/**
 * All that the page knows beside the check-ins.
 *
 * @param title the page's heading; any text
 * @param storage under which a browser keeps corrections: the same for every page about the same texts
 * @param gold whether there is gold; without it the page is a review queue
 * @param sources the texts that check-ins were cut from
 * @param sourceOf for each check-in the number of its source
 * @param score null without gold
 * @param names of states and groups by code
 * @param remarks sentences for the reader about what the page could not show
 */
record AuditData(
        String title,
        String storage,
        boolean gold,
        List<SourceView> sources,
        List<Integer> sourceOf,
        ScoreView score,
        Map<String, String> names,
        List<String> remarks) {}
