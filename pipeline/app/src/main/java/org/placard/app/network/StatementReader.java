package org.placard.app.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.tables.Actor;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.NamedHolders;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.provision.Provision;

/** Reads the statements of check-ins. */
public final class StatementReader {
    private final NamedHolders.Names names;
    private final Predicate<Position> chosen;

    private StatementReader(NamedHolders.Names names, Predicate<Position> chosen) {
        this.names = names;
        this.chosen = chosen;
    }

    /** Reads what reports state. */
    public static StatementReader stated(NamedHolders holders) {
        return new StatementReader(holders.names(), position -> position.derivedFrom() == null);
    }

    /** Reads positions of groups that were expanded into their members', too. */
    public static StatementReader withMembers(NamedHolders holders) {
        return new StatementReader(holders.names(), position -> true);
    }

    /** The statements of all check-ins of a folder, in order. */
    public List<Statement> read(CheckInFolder folder) throws IOException {
        List<Statement> statements = new ArrayList<>();
        folder.forEach(checkIn -> statements.addAll(read(checkIn)));
        return statements;
    }

    List<Statement> read(AnnotatedCheckIn checkIn) throws IOException {
        IndexedCheckIn indexed = IndexedCheckIn.of(checkIn, names);
        return checkIn.positions().stream()
                .filter(chosen)
                .map(position -> statement(indexed, position))
                .toList();
    }

    private static Statement statement(IndexedCheckIn checkIn, Position position) {
        List<Node> articles = position.provisions().stream()
                .map(Provision::article)
                .distinct()
                .map(article -> article(checkIn, article))
                .toList();
        List<Node> concepts = checkIn.proposal(position)
                .map(proposal -> List.of(proposal(checkIn, proposal)))
                // A position on somebody's unnamed text says nothing about the article as it stands.
                .orElseGet(() -> position.counterpart().isEmpty() ? articles : List.of());
        return new Statement(
                actor(checkIn, checkIn.actor(position)),
                position.stance(),
                concepts,
                articles,
                position.counterpart().stream()
                        .map(code -> checkIn.counterpart(position, code))
                        .map(actor -> actor(checkIn, actor))
                        .toList(),
                checkIn.date(position),
                position.mention().union(position.cue()));
    }

    private static Node actor(IndexedCheckIn checkIn, Actor actor) {
        return Node.of(actor, checkIn.name(actor));
    }

    private static Node proposal(IndexedCheckIn checkIn, Proposal proposal) {
        String words = checkIn.words(proposal.span());
        return new Node(
                checkIn.id() + ":" + proposal.id(),
                Node.Mode.PROPOSAL,
                words,
                proposal.action().name().toLowerCase(Locale.ROOT),
                words);
    }

    /**
     * An article of one instrument is the same throughout a report; a paragraph whose article is not known only within
     * its check-in.
     */
    private static Node article(IndexedCheckIn checkIn, Provision article) {
        String where = article.isParagraph() ? checkIn.id() : checkIn.report();
        String of = article.instrument() == null ? "" : " of " + article.instrument();
        String label = (article.isOfArticle() ? "Article " : "") + article.norm() + of;
        String instrument = article.instrument() == null ? "" : article.instrument() + ":";
        return new Node(where + ":" + instrument + article.norm(), Node.Mode.PROVISION, label, "provision", label);
    }
}
