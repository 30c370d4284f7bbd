// Each test runs builds of its own; more at once only take turns.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: AssemblyFixture(typeof(Stoker.Package.Tests.PackageFeed))]
[assembly: AssemblyFixture(typeof(BuildServer))]
