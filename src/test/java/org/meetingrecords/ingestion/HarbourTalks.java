package org.meetingrecords.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.meetingrecords.Archive;
import org.meetingrecords.Graph;

/**
 * A record of which tests import several editions.
 */
public class HarbourTalks {

	/** What every edition begins with. */
	public static final String FACTS = """
			Title: Harbour talks
			Date: 2031-01-02
			Publisher: Harbour Gazette

			""";

	/** The first edition. */
	public static final String FIRST = FACTS + """
			Ada Brook (Mayor): We talk of rye today.

			Cyrus Dell: Yes.

			(Applause.)

			Ada Brook: And of fishing in the bay, as we always do.

			Grace Holt: Yes.
			""";

	/** What the record is called. */
	public static final String SLUG = "2031-01-02-harbour-talks";

	private static final String UTTERANCES = """
			{ meeting(slug: "2031-01-02-harbour-talks") { utterances { nodes { id ref position text } } } }""";

	private final Archive archive;

	private final Importing imports;

	private final Graph graph;

	HarbourTalks(Archive archive, Importing imports, Graph graph) {
		this.archive = archive;
		this.imports = imports;
		this.graph = graph;
	}

	/**
	 * Empty the archive, and record the first edition.
	 */
	public void begin() {
		this.archive.clear();
		run(FIRST);
	}

	/**
	 * Import an edition.
	 * @param edition the edition
	 * @return the summary of what came of it
	 */
	public String run(String edition) {
		return this.imports.run("talks.txt", edition.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Return the ids of the utterances that the record has.
	 * @return the ids in order
	 */
	public List<String> ids() {
		return this.graph.texts(UTTERANCES, "meeting.utterances.nodes[*].id");
	}

	List<String> refs() {
		return this.graph.texts(UTTERANCES, "meeting.utterances.nodes[*].ref");
	}

	List<Integer> positions() {
		return this.graph.numbers(UTTERANCES, "meeting.utterances.nodes[*].position");
	}

	/**
	 * Return what is said in the record.
	 * @return the texts in order
	 */
	public List<String> texts() {
		return this.graph.texts(UTTERANCES, "meeting.utterances.nodes[*].text");
	}

}
