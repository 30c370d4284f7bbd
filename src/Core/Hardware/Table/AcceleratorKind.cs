namespace Stoker.Core.Hardware;

/// <summary>What an accelerator is sold as; decides which engine is usual on it.</summary>
public enum AcceleratorKind
{
    /// <summary>A server part, run by vLLM, SGLang, TensorRT-LLM and the like.</summary>
    Datacenter,

    /// <summary>A graphics card of a PC.</summary>
    Consumer,

    /// <summary>A small machine with unified memory.</summary>
    Desktop,

    /// <summary>An Apple chip with unified memory.</summary>
    Apple,

    /// <summary>A server without accelerator: its memory channels are the bound.</summary>
    Cpu,
}
