package org.meetingrecords.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.GlobalId;
import org.meetingrecords.shared.Identified;
import org.meetingrecords.shared.NodeSource;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds things of any type by their ids, with one statement for each type asked for.
 */
@Controller
class NodeController {

	private final Map<String, NodeSource<?>> sources;

	NodeController(List<NodeSource<?>> sources) {
		this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
	}

	@QueryMapping
	Optional<Identified> node(@Argument String id) {
		return Optional.ofNullable(find(List.of(GlobalId.parse(id))).get(GlobalId.parse(id)));
	}

	@QueryMapping
	List<@Nullable Identified> nodes(@Argument List<String> ids) {
		List<GlobalId> wanted = ids.stream().map(GlobalId::parse).toList();
		Map<GlobalId, Identified> found = find(wanted);
		List<@Nullable Identified> nodes = new ArrayList<>();
		wanted.forEach((id) -> nodes.add(found.get(id)));
		return nodes;
	}

	private Map<GlobalId, Identified> find(List<GlobalId> ids) {
		Map<String, List<Long>> keysByType = new LinkedHashMap<>();
		ids.forEach((id) -> keysByType.computeIfAbsent(id.type(), (type) -> new ArrayList<>()).add(id.key()));
		Map<GlobalId, Identified> found = new HashMap<>();
		keysByType.forEach((type, keys) -> {
			NodeSource<?> source = this.sources.get(type);
			if (source != null) {
				source.byKeys(keys).forEach((key, node) -> found.put(new GlobalId(type, key), node));
			}
		});
		return found;
	}

}
