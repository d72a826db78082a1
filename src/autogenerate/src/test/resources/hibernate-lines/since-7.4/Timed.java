package lines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import jakarta.persistence.ElementCollection;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Temporal;

/** Histories that Hibernate itself keeps. */
class Timed {

    @Entity
    @Temporal
    static class Price {
        @Id
        long id;

        int amount;
    }

    @Entity
    @Temporal
    @Temporal.HistoryTable(name = "stock_history")
    static class Stock {
        @Id
        long id;

        int pieces;

        @ElementCollection
        Set<String> places;
    }

    @Entity
    @Audited
    static class Rate {
        @Id
        long id;

        double percent;
    }
}
