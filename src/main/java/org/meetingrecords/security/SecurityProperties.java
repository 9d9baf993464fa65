package org.meetingrecords.security;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may change the archive.
 *
 * @param editorTokenHash the hash of the token that an editor sends; without it, of the
 * one that was made at the archive's first start
 */
@Validated
@ConfigurationProperties("meeting-records.security")
record SecurityProperties(@DefaultValue Optional<@Pattern(regexp = "[0-9a-fA-F]{64}",
		message = "is to be the SHA-256 of the token in 64 hexadecimal digits") String> editorTokenHash) {

}
