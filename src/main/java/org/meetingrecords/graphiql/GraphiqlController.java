package org.meetingrecords.graphiql;

import java.net.URI;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves GraphiQL to people. Its assets come from a package on the class path, so that
 * the page asks no other host for anything.
 */
@Controller
class GraphiqlController {

	/** GraphiQL sets styles from its script and has its fonts within its style sheet. */
	private static final String ALLOWED = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private static final Resource PAGE = new ClassPathResource("graphiql.html");

	private final Examples examples;

	GraphiqlController(Examples examples) {
		this.examples = examples;
	}

	@GetMapping("/graphiql")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.header("Content-Security-Policy", ALLOWED)
			.body(PAGE);
	}

	@GetMapping("/graphiql/examples")
	@ResponseBody
	List<Example> examples() {
		return this.examples.all();
	}

	@GetMapping("/")
	ResponseEntity<Void> root() {
		return redirect("graphiql");
	}

	@GetMapping("/graphiql/")
	ResponseEntity<Void> trailingSlash() {
		return redirect("../graphiql");
	}

	/** The package with the assets brings a page of its own, which knows no examples. */
	@GetMapping({ "/graphql-ui/index.html", "/graphql-ui/render.js" })
	void foreignPage() {
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static ResponseEntity<Void> redirect(String location) {
		// relative, so that it holds behind a proxy that adds a path
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(location)).build();
	}

}
