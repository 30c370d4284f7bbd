using SupportDesk.Ai;
using SupportDesk.Ai.Insights;
using SupportDesk.Worker;

var builder = Host.CreateApplicationBuilder(args);

builder.Services.AddSupportDesk();
builder.Services.AddInsights();
builder.Services.Configure<DigestOptions>(builder.Configuration.GetSection(DigestOptions.Section));
builder.Services.AddAiClients(builder.Configuration);
builder.Services.AddSingleton<TicketTagger>();
builder.Services.AddSingleton<BacklogProcessor>();
builder.Services.AddSingleton<NightlyDigest>();
builder.Services.AddHostedService<BacklogWorker>();
builder.Services.AddHostedService<NightlyWorker>();

builder.Build().Run();
