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
@SequenceGenerator(name = "media", sequenceName = "media_ids", allocationSize = 10)
class Album {
    @Id
    @GeneratedValue(generator = "media")
    int id;
    @Column(length = 120, nullable = false)
    String title;
    @OneToMany(cascade = jakarta.persistence.CascadeType.ALL)
    @JoinColumn(name = "album", nullable = false)
    @OrderColumn(name = "nr", nullable = false)
    List<Track> tracks;
    @ElementCollection
    Set<Credit> credits;
    @ElementCollection
    @MapKeyJoinColumn(name = "store_id")
    @Column(name = "price", precision = 9, scale = 2)
    Map<Store, BigDecimal> prices;
    @ManyToMany
    @MapKeyColumn(name = "part", length = 20)
    Map<String, Artist> cast;
    @ElementCollection
    @SortNatural
    SortedSet<Integer> genres;
    @ElementCollection
    List<String> awards;
    @FractionalSeconds(6)
    LocalDateTime released;
    @CurrentTimestamp
    Instant touched;
    @Column(length = 1000)
    URL page;
    Class<?> handler;
    BitSet bits;
    @ColumnDefault("0")
    Long plays;
    LocalDate oldDate;
    @jakarta.persistence.Temporal(jakarta.persistence.TemporalType.TIME)
    Date oldTime;
    Calendar calendar;
    char[] chars;
    @Column(length = 60)
    TimeZone tz;
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
    @JoinColumn(name = "main_artist", referencedColumnName = "id")
    Artist artist;
    @OneToOne(mappedBy = "track")
    Lyrics lyrics;
    Long seconds;
    @Column(name = "artist_note", table = "Track")
    String note;
}

@Entity
class Lyrics {
    @Id
    long id;
    @OneToOne(optional = false)
    @MapsId
    @JoinColumn(name = "of_track")
    Track track;
    @Column(columnDefinition = "text")
    String text;
    @Enumerated
    @Column(columnDefinition = "integer default 1")
    Mood mood;
}

enum Mood { SAD, HAPPY }

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"label", "handle"}, name = "artist_handle_label"))
class Artist {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
    @Column(unique = true, nullable = false, length = 50)
    String handle;
    String label;
    @ManyToMany(mappedBy = "followers")
    Set<Artist> follows;
    @ManyToMany
    @JoinTable(name = "follow", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "whom"), indexes = @Index(columnList = "whom"))
    Set<Artist> followers;
    @Embedded
    Bio bio;
}

@Embeddable
class Bio {
    @Column(name = "bio_text", length = 400)
    String text;
    @ManyToOne(optional = false)
    Artist writer;
    @ElementCollection
    @CollectionTable(name = "quotes")
    Set<String> quotes;
}

@Embeddable
class Credit {
    @ManyToOne(optional = false)
    Artist artist;
    @Column(nullable = false, length = 33)
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
record StoreId(@Column(name = "number") Integer number) {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "media_type", length = 3)
abstract class Medium {
    @Id
    @GeneratedValue
    Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    Album album;
}

@Entity
@DiscriminatorValue("LP")
class Vinyl extends Medium {
    @Column(nullable = false, columnDefinition = "numeric(4,1)")
    BigDecimal rpm;
}

@Entity
@DiscriminatorValue("S")
class Stream extends Medium {
    @Column(length = 10)
    String codec;
    @Embedded
    @AttributeOverride(name = "bitrate", column = @Column(name = "kbps"))
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
    @JoinColumn(name = "stream", foreignKey = @ForeignKey(name = "play_stream", foreignKeyDefinition = "foreign key (stream) references Stream on delete cascade"))
    Stream stream;
    @Generated
    @Column(columnDefinition = "timestamp(0) default localtimestamp")
    LocalDateTime at;
    @ManyToOne
        Artist artist;
}

@Entity
class Playlist {
    @Id
    @GeneratedValue
    UUID id;
    @ManyToMany
    @JoinTable(name = "playlist_track")
    Set<Track> tracks;
    @ElementCollection
    @CollectionTable(name = "playlist_share", joinColumns = @JoinColumn(name = "pl"), foreignKey = @ForeignKey(name = "share_of_list"))
    @AttributeOverride(name = "user", column = @Column(name = "user_name", nullable = false, length = 40))
    Set<Share> shares;
}

@Embeddable
class Share {
    String user;
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Right access;
}

enum Right { READ }
