package dev.retort.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

/** How a user likes things. */
@Entity
@Table(name = "user_preferences", comment = "How a user likes things")
public class UserPreferences {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "user_preferences_user_fk"))
    User user;

    @Column(nullable = false, length = 20)
    @ColumnDefault("'light'")
    String theme;

    @Column(length = 35, comment = "A language tag such as de-AT; null leaves it to the browser")
    String locale;

    @Column(nullable = false)
    @ColumnDefault("true")
    boolean notifications;
}
