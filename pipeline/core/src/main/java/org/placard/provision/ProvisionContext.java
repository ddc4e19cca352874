package org.placard.provision;

import java.util.List;

/**
 * What words such as "this article" or "the paragraph" may stand for at one place of a section. Provisions within
 * quotations and of other treaties do not count.
 *
 * @param article the article in force; several where a list was named last, none where nothing was
 * @param lastMentioned the provisions of the last reference
 */
public record ProvisionContext(List<Provision> article, List<Provision> lastMentioned) {
    public static final ProvisionContext NONE = new ProvisionContext(List.of(), List.of());

    public ProvisionContext {
        article = List.copyOf(article);
        lastMentioned = List.copyOf(lastMentioned);
    }
}
