package lines;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Set;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Rows that are only marked as deleted, views, collations. */
class Gone {

    @Entity
    @SoftDelete
    @Table(name = "softly")
    static class Softly {
        @Id
        long id;

        @Collate("C")
        String name;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration term;

        @Array(length = 4)
        int[] four;

        @ElementCollection
        @SoftDelete
        Set<String> tags;

        @ManyToMany
        @SoftDelete(columnName = "removed")
        Set<Softly> others;
    }

    @Entity
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Member {
        @Id
        long id;
    }

    @Entity
    static class Trainer extends Member {
        String sport;
    }

    @Entity
    @Table(name = "living")
    @View(query = "select id, name from softly where not deleted")
    static class Living {
        @Id
        long id;

        String name;
    }
}
