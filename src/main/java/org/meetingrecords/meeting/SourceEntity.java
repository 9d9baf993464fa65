package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
class SourceEntity {

	@Column(name = "source_name", nullable = false)
	private String name;

	@Column(name = "source_url")
	private @Nullable String url;

	@Column(nullable = false)
	private String publisher;

	@Column(nullable = false)
	private String licence;

	private @Nullable String attribution;

	@Column(nullable = false)
	private String language;

	@Column(nullable = false)
	private String format;

	@Column(nullable = false)
	private String sha256;

	@Column(nullable = false)
	private Instant importedAt;

	@SuppressWarnings("NullAway.Init")
	protected SourceEntity() {
		// for Hibernate
	}

	SourceEntity(Source source) {
		this.name = source.name();
		this.url = source.url();
		this.publisher = source.publisher();
		this.licence = source.licence();
		this.attribution = source.attribution();
		this.language = source.language();
		this.format = source.format();
		this.sha256 = source.sha256();
		this.importedAt = source.importedAt().toInstant();
	}

	public String getName() {
		return this.name;
	}

	public @Nullable String getUrl() {
		return this.url;
	}

	public String getPublisher() {
		return this.publisher;
	}

	public String getLicence() {
		return this.licence;
	}

	public @Nullable String getAttribution() {
		return this.attribution;
	}

	public String getLanguage() {
		return this.language;
	}

	public String getFormat() {
		return this.format;
	}

	public String getSha256() {
		return this.sha256;
	}

	public OffsetDateTime getImportedAt() {
		return this.importedAt.atOffset(ZoneOffset.UTC);
	}

}
