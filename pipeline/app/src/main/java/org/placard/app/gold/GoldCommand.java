package org.placard.app.gold;

import picocli.CommandLine.Command;

/** {@code placard gold}: what is done with gold apart from scoring. */
@Command(
        name = "gold",
        description =
                "Merges corrections into gold, measures the agreement of annotators, and converts gold from and to"
                        + " annotation tools.",
        subcommands = {
            GoldMergeCommand.class,
            GoldAgreementCommand.class,
            GoldExportCommand.class,
            GoldImportCommand.class
        })
public final class GoldCommand {}
