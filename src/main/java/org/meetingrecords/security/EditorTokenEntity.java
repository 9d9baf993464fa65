package org.meetingrecords.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an archive keeps of the token that was made for its editor. There is one, under
 * the number 1.
 */
@Entity
@Table(name = "editor_token")
class EditorTokenEntity {

	static final Long ONLY = 1L;

	@Id
	private Long id;

	/** In hexadecimal. */
	@Column(nullable = false)
	private String sha256;

	@SuppressWarnings("NullAway.Init")
	protected EditorTokenEntity() {
		// for Hibernate
	}

	EditorTokenEntity(TokenHash hash) {
		this.id = ONLY;
		this.sha256 = hash.toString();
	}

	public String getSha256() {
		return this.sha256;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof EditorTokenEntity that && this.id.equals(that.id));
	}

	@Override
	public int hashCode() {
		return EditorTokenEntity.class.hashCode();
	}

}
