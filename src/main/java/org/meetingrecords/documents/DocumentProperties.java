package org.meetingrecords.documents;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are known before anybody sends them.
 *
 * @param trusted folders of documents that clients may name instead of sending them
 * @param onlyTrusted whether all other documents are refused
 */
@ConfigurationProperties("meeting-records.documents")
record DocumentProperties(@DefaultValue List<Path> trusted, @DefaultValue("false") boolean onlyTrusted) {

}
