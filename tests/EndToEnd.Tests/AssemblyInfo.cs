// Each test is a build of its own that uses every core; two at once only take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(BuildServer))]
