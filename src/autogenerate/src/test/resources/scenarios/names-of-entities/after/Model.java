import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "`Order`", indexes = @Index(name = "Ix", columnList = "`select`, `größe` desc"))
class OrderEntity {
    @Id
    @Column(name = "`Order Id`")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "`select`", unique = true)
    String select;

    @Column(name = "`größe`")
    int size;

    @ManyToOne
    @JoinColumn(name = "`user`", foreignKey = @ForeignKey(name = "`F K`"))
    UserEntity user;
}

@Entity
@Table(name = "`user`", uniqueConstraints = @UniqueConstraint(name = "`U.Q`", columnNames = {"`名前`", "`a.b`"}))
class UserEntity {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "`User Seq`", allocationSize = 1)
    Long id;

    @Column(name = "`名前`", length = 40)
    @ColumnDefault("'太郎'")
    @Comment("имя")
    String name;

    @Column(name = "`a.b`")
    String dotted;

    String Mixed;
}
