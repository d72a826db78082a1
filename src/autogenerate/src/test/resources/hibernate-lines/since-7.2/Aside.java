package lines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;

/** Embeddables in a table of their own. */
@Entity
@SecondaryTable(name = "aside_extra")
class Aside {

    @Id
    long id;

    @EmbeddedTable("aside_extra")
    Extra extra;

    @EmbeddedColumnNaming("first_%s")
    Extra first;

    @EmbeddedColumnNaming("second_%s")
    Extra second;

    @Embeddable
    static class Extra {
        String a;
        Integer b;
    }
}
