// The names that the host uses of its GraphQL server library. Each line has its twin of the same tail in Hot Chocolate,
// so nothing else in the host says which of the two libraries it is built on.
global using PodSales.GraphQL.Engine;
global using PodSales.GraphQL.Engine.AspNetCore;
global using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
global using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
global using PodSales.GraphQL.Engine.Authorization;
global using PodSales.GraphQL.Engine.Data;
global using PodSales.GraphQL.Engine.Data.Filters;
global using PodSales.GraphQL.Engine.Data.Sorting;
global using PodSales.GraphQL.Engine.DataLoaders;
global using PodSales.GraphQL.Engine.DataLoaders.Data;
global using PodSales.GraphQL.Engine.Execution;
global using PodSales.GraphQL.Engine.Execution.Configuration;
global using PodSales.GraphQL.Engine.Types;
global using PodSales.GraphQL.Engine.Types.Pagination;
global using PodSales.GraphQL.Engine.Types.Relay;
