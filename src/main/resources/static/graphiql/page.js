// Starts GraphiQL with a tab for each example query.

const TABS = 'graphiql:tabState';
const VARIABLES = 'graphiql:variables';

// On later visits GraphiQL opens the tabs as they were left. This puts the examples
// that are no longer among them behind the others.
function reopen(examples) {
  const state = JSON.parse(localStorage.getItem(TABS));
  const open = new Set(state.tabs.map((tab) => tab.query));
  for (const { name, query, variables } of examples.filter((example) => !open.has(example.query))) {
    const title = /^query (\w+)/m.exec(query)[1];
    state.tabs.push({ id: name + Date.now(), title, query, variables, headers: null, operationName: title, response: null });
  }
  localStorage.setItem(TABS, JSON.stringify(state));
}

function logo() {
  const link = React.createElement('a', { href: 'graphiql?examples', title: 'Open the missing examples again' }, 'Examples');
  return React.createElement(GraphiQL.Logo, null, 'Meeting Records', link);
}

async function start() {
  const answer = await fetch('graphiql/examples');
  const examples = await answer.json();
  const props = {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
    defaultEditorToolsVisibility: 'variables',
    children: logo(),
  };
  if (localStorage.getItem(TABS) === null) {
    // GraphiQL takes the first tab's variables from here only. On later visits they would
    // not fit the tab that was left open, and GraphiQL would add one for them.
    props.variables = examples[0].variables;
    // nor does it store them before they change, and a reload would miss them
    localStorage.setItem(VARIABLES, examples[0].variables);
  } else if (location.search === '?examples') {
    reopen(examples);
  }
  history.replaceState(null, '', location.pathname);
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
}

start().catch((problem) => {
  document.getElementById('graphiql').textContent = 'GraphiQL could not start: ' + problem.message;
});
