package lines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Checks, defaults, keys and indexes, in a schema of their own. */
class Constraints {

    @Entity
    @Table(
            schema = "trade",
            name = "offers",
            uniqueConstraints = {
                @UniqueConstraint(name = "offers_code_key", columnNames = {"code", "valid_from"}),
                @UniqueConstraint(columnNames = {"price", "code"})
            },
            indexes = {
                @Index(name = "offers_price_idx", columnList = "price desc, code"),
                @Index(columnList = "valid_from"),
                @Index(name = "offers_unique_idx", columnList = "valid_from, price", unique = true)
            })
    @Check(constraints = "price >= 0 and price < list_price")
    static class Offer {
        @Id
        @GeneratedValue(generator = "offers")
        @SequenceGenerator(schema = "trade", name = "offers", sequenceName = "offers_seq", allocationSize = 1)
        Integer id;

        @Column(length = 20)
        @ColumnDefault("'it''s new'")
        String code;

        @Check(constraints = "price <> 13")
        @Column(precision = 10, scale = 2)
        BigDecimal price;

        @Column(name = "list_price", precision = 10, scale = 2)
        @ColumnDefault("99.90")
        BigDecimal listPrice;

        @Column(name = "valid_from", nullable = false)
        @ColumnDefault("current_timestamp")
        Instant validFrom;

        @ColumnDefault("true")
        boolean open;
    }

    @Entity
    @Immutable
    @Subselect("select code, count(*) as offers from trade.offers group by code")
    static class OfferCount {
        @Id
        String code;

        long offers;
    }
}
