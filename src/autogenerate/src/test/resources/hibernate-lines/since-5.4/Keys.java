package lines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

/** Every way to a primary key. */
class Keys {

    @Entity
    static class AutoKey {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity
    static class IdentityKey {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;
    }

    @Entity
    static class SequenceKey {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
        @SequenceGenerator(name = "numbers", sequenceName = "numbers_seq", initialValue = 100, allocationSize = 10)
        Long id;
    }

    @Entity
    static class TableKey {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows")
        @TableGenerator(
                name = "rows",
                table = "generators",
                pkColumnName = "generator",
                valueColumnName = "next",
                pkColumnValue = "rows",
                allocationSize = 5)
        Long id;
    }

    @Entity
    static class UuidKey {
        @Id
        @GeneratedValue
        UUID id;

        @NaturalId
        String isbn;

        @NaturalId(mutable = true)
        String edition;
    }

    @Embeddable
    static class PlaceId implements Serializable {
        @Column(length = 2)
        String country;

        @Column(length = 10)
        String code;
    }

    @Entity
    static class Place {
        @EmbeddedId
        PlaceId id;

        String name;
    }

    /** Takes the key of what it belongs to, and adds nothing to it. */
    @Entity
    static class PlaceDetail {
        @EmbeddedId
        PlaceId id;

        @MapsId
        @OneToOne
        Place place;

        int population;
    }

    static class LineId implements Serializable {
        Long document;
        int position;
    }

    /** A key with a reference in it. */
    @Entity
    @IdClass(LineId.class)
    static class DocumentLine {
        @Id
        @ManyToOne
        Document document;

        @Id
        int position;

        String text;
    }

    @Entity
    static class Document {
        @Id
        Long id;
    }
}
