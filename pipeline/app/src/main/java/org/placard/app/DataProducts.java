package org.placard.app;

import java.util.List;
import org.placard.app.tables.TableProduct;
import org.placard.gazetteer.Gazetteer;

/** The products that {@code placard run} makes, in the order in which it shows them. */
public final class DataProducts {
    private DataProducts() {}

    public static List<DataProduct> ofEveryRun() {
        return List.of(new TableProduct(Gazetteer.load()));
    }
}
