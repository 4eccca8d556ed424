// The names that the host uses of its GraphQL server library. Each line has its twin of the same tail in the engine's folder,
// so nothing else in the host says which of the two libraries it is built on.
global using GreenDonut;
global using GreenDonut.Data;
global using HotChocolate;
global using HotChocolate.AspNetCore;
global using HotChocolate.AspNetCore.Subscriptions;
global using HotChocolate.AspNetCore.Subscriptions.Protocols;
global using HotChocolate.Authorization;
global using HotChocolate.Data;
global using HotChocolate.Data.Filters;
global using HotChocolate.Data.Sorting;
global using HotChocolate.Execution;
global using HotChocolate.Execution.Configuration;
global using HotChocolate.Types;
global using HotChocolate.Types.Pagination;
global using HotChocolate.Types.Relay;
