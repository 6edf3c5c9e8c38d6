'use strict';
(function () {
  const endpoint = location.origin + '/graphql';
  const fetcher = GraphiQL.createFetcher({
    url: endpoint,
    wsClient: graphqlWs.createClient({ url: endpoint.replace(/^http/, 'ws') })
  });
  const defaultQuery = [
    '# Clients with their owners and open deals. Add asOf: "2026-01-01T00:00:00Z" to see any past moment.',
    '{',
    '  clients(first: 10, orderBy: [{field: name}]) {',
    '    totalCount',
    '    edges { node { id name owner { name } sums { open { count amounts { amount currency } } } } }',
    '  }',
    '}',
    ''
  ].join('\n');
  ReactDOM.createRoot(document.getElementById('graphiql'))
    .render(React.createElement(GraphiQL, { fetcher: fetcher, defaultQuery: defaultQuery }));
})();
