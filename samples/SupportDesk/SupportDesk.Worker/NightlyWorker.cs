namespace SupportDesk.Worker;

/// <summary>Starts the nightly digest at two o'clock UTC.</summary>
public sealed class NightlyWorker(
    IServiceProvider services,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<NightlyWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.HasAiKeys())
        {
            logger.LogWarning("No keys in Anthropic:ApiKey and OpenAI:ApiKey: no digest tonight");
            return;
        }

        var nightly = services.GetRequiredService<NightlyDigest>();
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(UntilNextRun(time.GetUtcNow()), time, stoppingToken);
            try
            {
                await nightly.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The nightly digest failed");
            }
        }
    }

    private static TimeSpan UntilNextRun(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.Date, TimeSpan.Zero) + Hour;
        return (now < today ? today : today.AddDays(1)) - now;
    }
}
