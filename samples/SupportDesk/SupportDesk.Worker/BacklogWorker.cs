namespace SupportDesk.Worker;

/// <summary>Works through the backlog at a fixed interval.</summary>
public sealed class BacklogWorker(IServiceProvider services, IConfiguration configuration, ILogger<BacklogWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.HasAiKeys())
        {
            logger.LogWarning("No keys in Anthropic:ApiKey and OpenAI:ApiKey: the backlog is left alone");
            return;
        }

        var processor = services.GetRequiredService<BacklogProcessor>();
        using var timer = new PeriodicTimer(configuration.GetValue("Backlog:Interval", TimeSpan.FromMinutes(10)));
        do
        {
            try
            {
                await processor.ProcessAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The backlog was not processed; the next round tries again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
