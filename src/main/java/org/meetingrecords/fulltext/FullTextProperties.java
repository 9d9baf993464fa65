package org.meetingrecords.fulltext;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index of texts.
 *
 * @param directory the folder that it is kept in; none to keep it in memory and make it
 * anew at each start
 * @param followEvery how long to wait between looks at what others have changed
 * @param checkEvery how long to wait between looks through all of its files
 */
@ConfigurationProperties("meeting-records.search")
record FullTextProperties(@DefaultValue("./data/index") String directory, @DefaultValue("1s") Duration followEvery,
		@DefaultValue("1h") Duration checkEvery) {

	@Nullable Path folder() {
		return this.directory.isBlank() ? null : Path.of(this.directory);
	}

}
