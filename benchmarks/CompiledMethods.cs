using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace Stoker.Benchmarks;

/// <summary>Listens to the runtime for the methods it compiles just in time.</summary>
internal sealed class CompiledMethods : EventListener
{
    // Microsoft-Windows-DotNETRuntime: JitKeyword, MethodJittingStarted_V1 and MethodLoadVerbose_V1/V2
    // (https://learn.microsoft.com/dotnet/fundamentals/diagnostics/runtime-method-events).
    private const EventKeywords JitKeyword = (EventKeywords)0x10;
    private const int Started = 145;
    private const int Loaded = 143;

    private readonly ConcurrentDictionary<(long Thread, ulong Method), (DateTime At, uint Size)> _started = new();
    private readonly ConcurrentQueue<(string Name, uint IlSize, uint Size, uint Flags, double Milliseconds)> _compiled = new();

    /// <summary>Methods compiled so far.</summary>
    public int Count => _compiled.Count;

    /// <summary>One line each: milliseconds, bytes of IL, bytes of machine code, tier, name; an empty line behind the first so many.</summary>
    public void Print(int first)
    {
        var printed = 0;
        foreach (var (name, ilSize, size, flags, milliseconds) in _compiled)
        {
            // Bits 7 to 9: the tier, 3 for quick compiling, 2 for full optimization.
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F2}\t{ilSize}\t{size}\t{(flags >> 7) & 7}\t{name}"));
            if (++printed == first)
            {
                Console.WriteLine();
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JitKeyword);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == Started)
        {
            _started[(eventData.OSThreadId, (ulong)eventData.Payload![0]!)] = (eventData.TimeStamp, (uint)eventData.Payload[3]!);
        }
        else if (eventData.EventId == Loaded && _started.TryRemove((eventData.OSThreadId, (ulong)eventData.Payload![0]!), out var start))
        {
            _compiled.Enqueue(($"{eventData.Payload[6]}.{eventData.Payload[7]}", start.Size, (uint)eventData.Payload[4]!, (uint)eventData.Payload[5]!, (eventData.TimeStamp - start.At).TotalMilliseconds));
        }
    }
}
