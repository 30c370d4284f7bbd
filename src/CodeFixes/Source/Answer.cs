using Microsoft.CodeAnalysis;

namespace Stoker.CodeFixes.Source;

/// <summary>How a call hands over its answer.</summary>
internal enum AnswerForm
{
    /// <summary>As its result.</summary>
    Value,

    /// <summary>In a task, which can be awaited again and again.</summary>
    Task,

    /// <summary>In a value task, which can be awaited once only.</summary>
    ValueTask,
}

/// <summary>The answer of a call that gives it whole, so that it can be used more than once.</summary>
/// <param name="Type">Its type, without the task.</param>
/// <param name="Form">How it is handed over.</param>
internal sealed record Answer(ITypeSymbol Type, AnswerForm Form)
{
    private const string Stream = "Stream";
    private const string AsyncSequence = "IAsyncEnumerable";

    /// <summary>The answer of a method; <see langword="null"/> for a stream, which asks anew each time it is read, and for a method that answers nothing.</summary>
    public static Answer? Of(IMethodSymbol method)
    {
        if (method.ReturnsVoid || method.Name.Contains(Stream))
        {
            return null;
        }

        var (type, form) = method.ReturnType switch
        {
            INamedTypeSymbol { Name: "Task", TypeArguments: [var inTask] } => (inTask, AnswerForm.Task),
            INamedTypeSymbol { Name: "ValueTask", TypeArguments: [var inTask] } => (inTask, AnswerForm.ValueTask),
            INamedTypeSymbol { Name: "Task" or "ValueTask" } => (null, AnswerForm.Task),
            var value => (value, AnswerForm.Value),
        };
        return type is null || type.Name == AsyncSequence || type.AllInterfaces.Any(static i => i.Name == AsyncSequence) ? null : new(type, form);
    }
}
