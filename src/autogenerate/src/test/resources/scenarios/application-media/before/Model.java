import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import org.hibernate.type.descriptor.java.*;

@Entity
@SequenceGenerator(name = "media", sequenceName = "media_ids", allocationSize = 1)
class Album {
    @Id
    @GeneratedValue(generator = "media")
    int id;
    @Nationalized
    String title;
    @OneToMany(cascade = jakarta.persistence.CascadeType.ALL)
    @JoinColumn(name = "album_id", nullable = false)
    @OrderColumn(name = "nr")
    List<Track> tracks;
    @ElementCollection
    List<Credit> credits;
    @ElementCollection
    @MapKeyJoinColumn(name = "store_id")
    @Column(name = "price", precision = 7, scale = 2)
    Map<Store, BigDecimal> prices;
    @ManyToMany
    @MapKeyColumn(name = "role", length = 20)
    Map<String, Artist> cast;
    @ElementCollection
    @SortNatural
    SortedSet<String> genres;
    @CollectionId(column = @Column(name = "award_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(Types.BIGINT)
    @ElementCollection
    List<String> awards;
    @FractionalSeconds(3)
    LocalDateTime released;
    @CurrentTimestamp
    Instant touched;
    URL page;
    Class<?> handler;
    BitSet bits;
    BigInteger plays;
    java.sql.Date oldDate;
    @jakarta.persistence.Temporal(jakarta.persistence.TemporalType.TIME)
    Date oldTime;
    Calendar calendar;
    char[] chars;
    TimeZone tz;
    @Column(precision = 3)
    LocalTime length;
}

final class Types { static final int BIGINT = java.sql.Types.BIGINT; }

@Entity
class Track {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media")
    int id;
    @Column(nullable = false)
    String title;
    @ManyToOne
    @JoinColumn(name = "main_artist", referencedColumnName = "handle")
    Artist artist;
    @OneToOne(mappedBy = "track")
    Lyrics lyrics;
    @Basic(optional = false)
    Integer seconds;
    @Column(name = "artist_note", table = "Track")
    String note;
}

@Entity
class Lyrics {
    @Id
    long id;
    @OneToOne(optional = false)
    @MapsId
    Track track;
    @Lob
    String text;
    @Enumerated
    @Column(columnDefinition = "smallint default 0")
    Mood mood;
}

enum Mood { SAD, HAPPY }

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"handle", "label"}, name = "artist_handle_label"))
class Artist {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
    @Column(unique = true, nullable = false, length = 30)
    String handle;
    String label;
    @ManyToMany(mappedBy = "followers")
    Set<Artist> follows;
    @ManyToMany
    @JoinTable(name = "follow", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "whom"), uniqueConstraints = @UniqueConstraint(columnNames = {"whom", "who"}))
    Set<Artist> followers;
    @Embedded
    Bio bio;
}

@Embeddable
class Bio {
    @Column(name = "bio_text", length = 500)
    String text;
    @ManyToOne
    Artist writer;
    @ElementCollection
    Set<String> quotes;
}

@Embeddable
class Credit {
    @ManyToOne(optional = false)
    Artist artist;
    @Column(nullable = false)
    String job;
    Integer share;
}

@Entity
@Cacheable
class Store {
    @EmbeddedId
    StoreId id;
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> currencies;
    Boolean open;
}

@Embeddable
record StoreId(@Column(name = "id") Long number) {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "media_type")
abstract class Medium {
    @Id
    @GeneratedValue
    Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    Album album;
}

@Entity
@DiscriminatorValue("V")
class Vinyl extends Medium {
    int rpm;
}

@Entity
@DiscriminatorValue("S")
class Stream extends Medium {
    @Column(length = 10)
    String codec;
    @Embedded
    Quality quality;
}

@Embeddable
class Quality {
    int bitrate;
    boolean lossless;
}

@Entity
class Play {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;
    @ManyToOne
    @JoinColumn(name = "stream")
    Stream stream;
    @Generated
    @Column(columnDefinition = "timestamp default now()")
    LocalDateTime at;
    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Artist artist;
}

@Entity
class Playlist {
    @Id
    @GeneratedValue
    UUID id;
    @ManyToMany
    @JoinTable(name = "playlist_track")
    @OrderColumn(name = "pos")
    List<Track> tracks;
    @ElementCollection
    @CollectionTable(name = "playlist_share", joinColumns = @JoinColumn(name = "pl"), foreignKey = @ForeignKey(name = "share_of"))
    @AttributeOverride(name = "user", column = @Column(name = "user_name", nullable = false))
    Set<Share> shares;
}

@Embeddable
class Share {
    String user;
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Right access;
}

enum Right { READ, WRITE }
