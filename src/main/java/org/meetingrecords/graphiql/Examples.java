package org.meetingrecords.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The example queries of {@code schema/examples}, each with its variables beside it.
 */
@Component
class Examples {

	private static final String FILES = "classpath:graphql/examples/*.graphql";

	private final List<Example> all;

	Examples(ResourcePatternResolver files) {
		try {
			this.all = Arrays.stream(files.getResources(FILES))
				.map(Examples::read)
				.sorted(Comparator.comparing(Example::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The examples are missing from the application", ex);
		}
	}

	/**
	 * Return the examples in the order of their file names.
	 * @return the examples
	 */
	List<Example> all() {
		return this.all;
	}

	/**
	 * Return the example that shows best what the server is for.
	 * @return the first one
	 */
	Example headline() {
		return this.all.get(0);
	}

	private static Example read(Resource file) {
		String name = StringUtils.stripFilenameExtension(Objects.requireNonNull(file.getFilename()));
		try {
			return new Example(name, text(file), text(file.createRelative(name + ".variables.json")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The example %s cannot be read".formatted(name), ex);
		}
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8).strip();
	}

}
