using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Accounting;

/// <summary>How frameworks find the methods they run: by base type, interface or attribute. Data; the reading is in <see cref="EntryPointReader"/>.</summary>
internal static class EntryPointKinds
{
    /// <summary>A type that a framework makes and calls.</summary>
    /// <param name="Type">Full metadata name of a base type or interface.</param>
    /// <param name="Kind">Kind of the entry point.</param>
    /// <param name="Methods">The methods it calls; <see langword="null"/> for every public one that the type itself declares.</param>
    public sealed record FrameworkType(string Type, string Kind, string[]? Methods = null);

    /// <summary>Types, by name.</summary>
    public static FrameworkType[] Types { get; } =
    [
        new("Coravel.Invocable.IInvocable", "job", ["Invoke"]),
        new("FastEndpoints.BaseEndpoint", "http", ["HandleAsync", "ExecuteAsync"]),
        new("MassTransit.IConsumer`1", "consumer", ["Consume"]),
        new("MediatR.INotificationHandler`1", "consumer", ["Handle"]),
        new("MediatR.IRequestHandler`1", "consumer", ["Handle"]),
        new("MediatR.IRequestHandler`2", "consumer", ["Handle"]),
        new("Microsoft.AspNetCore.Http.IEndpointFilter", "http", ["InvokeAsync"]),
        new("Microsoft.AspNetCore.Http.IMiddleware", "http", ["InvokeAsync"]),
        new("Microsoft.AspNetCore.SignalR.Hub", "hub"),
        new("Microsoft.Bot.Builder.ActivityHandler", "bot", ["OnMessageActivityAsync", "OnMembersAddedAsync", "OnTurnAsync"]),
        new("Microsoft.Extensions.Hosting.BackgroundService", "hosted", ["ExecuteAsync"]),
        new("Microsoft.Extensions.Hosting.IHostedService", "hosted", ["StartAsync", "StartingAsync", "StartedAsync"]),
        new("NServiceBus.IHandleMessages`1", "consumer", ["Handle"]),
        new("Orleans.Grain", "grain"),
        new("Quartz.IJob", "job", ["Execute"]),
        new("Rebus.Handlers.IHandleMessages`1", "consumer", ["Handle"]),
        new("Telegram.Bot.Polling.IUpdateHandler", "bot", ["HandleUpdateAsync"]),
    ];

    /// <summary>Attributes of methods that a framework calls, with the kind and the argument that names the method.</summary>
    public static Dictionary<string, (string Kind, string? Name)> Attributes { get; } = new(StringComparer.Ordinal)
    {
        ["DotNetCore.CAP.CapSubscribeAttribute"] = ("consumer", "name"),
        ["Discord.Commands.CommandAttribute"] = ("bot", "text"),
        ["Discord.Interactions.SlashCommandAttribute"] = ("bot", "name"),
        ["Microsoft.Azure.Functions.Worker.FunctionAttribute"] = ("function", "name"),
        ["Microsoft.Azure.WebJobs.FunctionNameAttribute"] = ("function", "name"),
        ["Microsoft.JSInterop.JSInvokableAttribute"] = ("component", null),
        ["ModelContextProtocol.Server.McpServerPromptAttribute"] = ("mcp", "Name"),
        ["ModelContextProtocol.Server.McpServerToolAttribute"] = ("mcp", "Name"),
    };

    /// <summary>The framework type that a method's type is one of and that calls the method; <see langword="null"/> when none does.</summary>
    public static FrameworkType? Of(IMethodSymbol method)
    {
        foreach (var type in Bases(method.ContainingType))
        {
            var name = SymbolNames.Full(type.OriginalDefinition);
            foreach (var known in Types)
            {
                if (known.Type == name && (known.Methods is { } methods ? methods.Contains(method.Name) : method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsOverride: false }))
                {
                    return known;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a type is, or derives from, the type of this full name.</summary>
    public static bool Is(INamedTypeSymbol type, string fullName) => Bases(type).Any(t => SymbolNames.Full(t.OriginalDefinition) == fullName);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented;
        }
    }
}
