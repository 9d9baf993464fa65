package org.meetingrecords.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.graphql.ErrorCode;

import org.springframework.stereotype.Component;

/**
 * The documents that the operator wants to be known, each by the name of its file and by
 * its hash.
 */
@Component
class TrustedDocuments {

	private static final String EXTENSION = ".graphql";

	private static final String REFUSAL = "This server answers no documents but those that it knows: "
			+ "ask its operator to add this one to 'meeting-records.documents.trusted'";

	private final Map<String, String> byName = new TreeMap<>();

	private final Map<String, String> byHash = new HashMap<>();

	private final Set<String> texts = new HashSet<>();

	private final boolean only;

	TrustedDocuments(DocumentProperties properties) {
		this.only = properties.onlyTrusted();
		properties.trusted().forEach(this::read);
	}

	private void read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(EXTENSION)).sorted().toList()) {
				add(file);
			}
		}
		catch (IOException ex) {
			throw new UntrustworthyDocumentException(folder, "it cannot be read: name a folder of documents");
		}
	}

	private void add(Path file) throws IOException {
		String text = Files.readString(file);
		String name = String.valueOf(file.getFileName());
		this.texts.add(text);
		this.byHash.put(DocumentHash.of(text), text);
		if (this.byName.put(name.substring(0, name.length() - EXTENSION.length()), text) != null) {
			throw new UntrustworthyDocumentException(file, "another folder has a document of this name: rename one");
		}
	}

	Map<String, String> byName() {
		return this.byName;
	}

	@Nullable String named(String name) {
		return this.byName.get(name);
	}

	@Nullable String withHash(String hash) {
		return this.byHash.get(hash);
	}

	/**
	 * Check that a document may be answered.
	 * @param document its text
	 * @throws AbortExecutionException if it may not
	 */
	void check(String document) {
		if (this.only && !this.texts.contains(document)) {
			throw new AbortExecutionException(List
				.of(GraphqlErrorBuilder.newError().message(REFUSAL).errorType(ErrorCode.DOCUMENT_NOT_TRUSTED).build()));
		}
	}

}
