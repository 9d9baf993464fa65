package org.meetingrecords.caching;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which answers are kept, here and on their way.
 *
 * @param size how much memory answers may take that are kept here; none are if it is 0
 * @param cacheControl what browsers and proxies may do with an answer
 */
@Validated
@ConfigurationProperties("meeting-records.caching")
record CachingProperties(@DefaultValue("32MB") DataSize size, @DefaultValue("no-cache") @NotBlank String cacheControl) {

}
