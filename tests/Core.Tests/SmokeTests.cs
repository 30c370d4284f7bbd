namespace Stoker.Core.Tests;

public class SmokeTests
{
    [Fact]
    public void The_harness_runs() => Assert.True(true);
}
