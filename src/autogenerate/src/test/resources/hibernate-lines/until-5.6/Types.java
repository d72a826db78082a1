package lines;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.JoinTable;
import java.io.Serializable;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyMetaDef;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.Columns;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GenerationTime;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Index;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.MetaValue;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeDef;

/** What Hibernate 5 alone has: types by name, generators by strategy, its own indexes and references to anything. */
@Entity
@TypeDef(name = "yes", typeClass = org.hibernate.type.YesNoType.class)
class Types {

    @Id
    @GeneratedValue(generator = "uuid")
    @GenericGenerator(name = "uuid", strategy = "uuid2")
    UUID id;

    @Type(type = "yes")
    Boolean agreed;

    @Type(type = "pg-uuid")
    UUID other;

    @Type(type = "org.hibernate.type.TextType")
    String text;

    @Type(type = "numeric_boolean")
    boolean counted;

    @Type(type = "true_false")
    @Column(nullable = false)
    boolean flag;

    @Type(type = "materialized_blob")
    byte[] blob;

    @Generated(GenerationTime.INSERT)
    @Column(columnDefinition = "timestamp default now()")
    Date created;

    @Index(name = "types_word_idx")
    String word;

    Serializable object;

    @Any(metaColumn = @Column(name = "target_type", length = 10), fetch = FetchType.LAZY)
    @AnyMetaDef(
            idType = "long",
            metaType = "string",
            metaValues = {
                @MetaValue(value = "AUTO", targetEntity = Keys.AutoKey.class),
                @MetaValue(value = "TABLE", targetEntity = Keys.TableKey.class)
            })
    @JoinColumn(name = "target_id")
    Object target;

    @ManyToAny(metaColumn = @Column(name = "target_type"))
    @AnyMetaDef(
            idType = "long",
            metaType = "string",
            metaValues = @MetaValue(value = "AUTO", targetEntity = Keys.AutoKey.class))
    @JoinTable(
            name = "type_targets",
            joinColumns = @JoinColumn(name = "types_id"),
            inverseJoinColumns = @JoinColumn(name = "target_id"))
    Set<Object> targets;

    @Entity
    static class Pooled {
        @Id
        @GeneratedValue(generator = "pool")
        @GenericGenerator(
                name = "pool",
                strategy = "enhanced-sequence",
                parameters = {
                    @Parameter(name = "sequence_name", value = "pooled_seq"),
                    @Parameter(name = "initial_value", value = "7"),
                    @Parameter(name = "increment_size", value = "20")
                })
        Long id;
    }
}
