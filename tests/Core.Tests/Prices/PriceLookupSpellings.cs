namespace Stoker.Core.Tests.Prices;

/// <summary>Spellings seen in C# code and configuration, with the row each must find.</summary>
internal static class PriceLookupSpellings
{
    /// <summary>Spelling | provider, if known | provider of the row | id of the row | input price in USD per 1,000,000 tokens.</summary>
    public const string Table = """
        gpt-4o |  | openai | gpt-4o | 2.5
        GPT-4O |  | openai | gpt-4o | 2.5
        gpt-4o | azure.ai.openai | azure.ai.openai | gpt-4o | 2.5
        gpt-4o | azure | azure.ai.openai | gpt-4o | 2.5
        gpt-4o-2024-05-13 |  | openai | gpt-4o-2024-05-13 | 5
        gpt-4o-2024-08-06 |  | openai | gpt-4o | 2.5
        gpt-4o-2024-11-20 | openai | openai | gpt-4o | 2.5
        gpt-4o-latest | openai | openai | gpt-4o | 2.5
        chatgpt-4o-latest |  | openai | chatgpt-4o-latest | 5
        gpt-4o-mini |  | openai | gpt-4o-mini | 0.15
        gpt-4o-mini-2024-07-18 | azure.ai.openai | azure.ai.openai | gpt-4o-mini | 0.15
        openai/gpt-4o-mini |  | openai | gpt-4o-mini | 0.15
        openai/gpt-4o-mini | openai | openai | gpt-4o-mini | 0.15
        azure/gpt-4o |  | azure.ai.openai | gpt-4o | 2.5
        gpt-4 |  | openai | gpt-4 | 30
        gpt-4-0613 |  | openai | gpt-4 | 30
        gpt-4-0314 | openai | openai | gpt-4 | 30
        gpt-4-1106-preview |  | openai | gpt-4-turbo | 10
        gpt-4-turbo-2024-04-09 |  | openai | gpt-4-turbo | 10
        gpt-4-32k |  | openai | gpt-4-32k | 60
        gpt-3.5-turbo |  | openai | gpt-3.5-turbo | 0.5
        gpt-3.5-turbo-0125 |  | openai | gpt-3.5-turbo | 0.5
        gpt-3.5-turbo-0613 |  | openai | gpt-3.5-turbo-0613 | 1
        gpt-3.5-turbo-1106 |  | openai | gpt-3.5-turbo-1106 | 1
        gpt-3.5-turbo-16k-0613 |  | openai | gpt-3.5-turbo-16k | 3
        gpt-3.5-turbo-instruct |  | openai | gpt-3.5-turbo-instruct | 1.5
        gpt-35-turbo |  | azure.ai.openai | gpt-35-turbo | 1.5
        gpt-35-turbo | azure.ai.openai | azure.ai.openai | gpt-35-turbo | 1.5
        gpt-35-turbo-1106 | azure.ai.openai | azure.ai.openai | gpt-35-turbo-1106 | 1
        gpt-4.1 |  | openai | gpt-4.1 | 2
        gpt-4.1-mini-2025-04-14 |  | openai | gpt-4.1-mini | 0.4
        gpt-4.1-nano | azure.ai.openai | azure.ai.openai | gpt-4.1-nano | 0.1
        gpt-5 |  | openai | gpt-5 | 1.25
        gpt-5-2025-08-07 |  | openai | gpt-5 | 1.25
        gpt-5-mini-2099 |  | openai | gpt-5-mini | 0.25
        gpt-5-mini-2025-08-07 |  | openai | gpt-5-mini | 0.25
        gpt-5-nano |  | openai | gpt-5-nano | 0.05
        gpt-5-chat-latest |  | openai | gpt-5-chat-latest | 1.25
        gpt-5-codex | openai | openai | gpt-5 | 1.25
        gpt-5-codex | azure.ai.openai | azure.ai.openai | gpt-5-codex | 1.25
        gpt-5-pro |  | openai | gpt-5-pro | 15
        gpt-5.1 |  | openai | gpt-5.1 | 1.25
        gpt-5-1 |  | openai | gpt-5.1 | 1.25
        gpt-5.1-codex-max |  | openai | gpt-5.1 | 1.25
        gpt-5.2-pro-2025-12-11 |  | openai | gpt-5.2-pro | 21
        gpt-5.4-nano |  | openai | gpt-5.4-nano | 0.2
        gpt-5.5 |  | openai | gpt-5.5 | 5
        gpt-5.5-2026-04-23 |  | openai | gpt-5.5 | 5
        gpt-5.6 |  | openai | gpt-5.6-sol | 4
        gpt-5.6-luna |  | openai | gpt-5.6-luna | 0.2
        gpt-5.6-sol-2026-07-09 |  | openai | gpt-5.6-sol | 4
        gpt-6-astra |  | openai | gpt-6-astra | 10
        gpt-6.1-sol |  | openai | gpt-6.1-sol | 2
        gpt-6.1-terra |  | openai | gpt-6.1-terra | 1
        o1 |  | openai | o1 | 15
        o1-2024-12-17 |  | openai | o1 | 15
        o3 |  | openai | o3 | 2
        o3-mini-high |  | openai | o3-mini | 1.1
        o4-mini-2025-04-16 |  | openai | o4-mini | 1.1
        o4-mini | azure.ai.openai | azure.ai.openai | o4-mini | 1.1
        text-embedding-3-small |  | openai | text-embedding-3-small | 0.02
        text-embedding-3-large | azure.ai.openai | azure.ai.openai | text-embedding-3-large | 0.13
        text-embedding-ada-002 |  | openai | text-embedding-ada-002 | 0.1
        claude-3-haiku-20240307 |  | anthropic | claude-3-haiku | 0.25
        claude-3-haiku@20240307 |  | anthropic | claude-3-haiku | 0.25
        claude-3-5-sonnet-20241022 |  | anthropic | claude-3-5-sonnet | 3
        claude-3-5-sonnet-latest |  | anthropic | claude-3-5-sonnet | 3
        claude-3.5-haiku |  | anthropic | claude-3-5-haiku-latest | 0.8
        claude-3-7-sonnet-20250219 |  | anthropic | claude-3-7-sonnet-latest | 3
        claude-3-opus-20240229 |  | anthropic | claude-3-opus-latest | 15
        claude-opus-4-20250514 |  | anthropic | claude-opus-4-0 | 15
        claude-opus-4 |  | anthropic | claude-opus-4-0 | 15
        claude-sonnet-4-20250514 |  | anthropic | claude-sonnet-4-0 | 3
        claude-sonnet-4@20250514 |  | anthropic | claude-sonnet-4-0 | 3
        claude-opus-4-1-20250805 |  | anthropic | claude-opus-4-1 | 15
        claude-haiku-4-5 |  | anthropic | claude-haiku-4-5 | 1
        claude-haiku-4-5-20251001 |  | anthropic | claude-haiku-4-5 | 1
        claude-sonnet-4-5@20250929 |  | anthropic | claude-sonnet-4-5 | 3
        claude-sonnet-4-5@20250929 | gcp.vertex_ai | anthropic | claude-sonnet-4-5 | 3
        claude-sonnet-4.5 |  | anthropic | claude-sonnet-4-5 | 3
        anthropic/claude-sonnet-4.5 |  | anthropic | claude-sonnet-4-5 | 3
        Claude-Opus-4-8 |  | anthropic | claude-opus-4-8 | 5
        claude-opus-4-8 | azure.ai.openai | azure.ai.inference | claude-opus-4-8 | 5
        claude-opus-4-8 | azure.ai.inference | azure.ai.inference | claude-opus-4-8 | 5
        claude-opus-5-5 |  | anthropic | claude-opus-5-5 | 4
        claude-fable-5-2 |  | anthropic | claude-fable-5-2 | 8
        claude-haiku-5-5 |  | anthropic | claude-haiku-5-5 | 0.1
        anthropic.claude-opus-4-8 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5
        us.anthropic.claude-opus-4-8 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        us.anthropic.claude-opus-4-8 | aws.bedrock | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        us.anthropic.claude-opus-4-8-v1:0 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        eu.anthropic.claude-sonnet-4-5-20250929-v1:0 |  | aws.bedrock | anthropic.claude-sonnet-4-5-20250929-v1:0 | 3.3
        global.anthropic.claude-sonnet-4-5-20250929-v1:0 |  | aws.bedrock | anthropic.claude-sonnet-4-5-20250929-v1:0 | 3
        anthropic.claude-sonnet-4-5-20250929-v1:0 | bedrock | aws.bedrock | anthropic.claude-sonnet-4-5-20250929-v1:0 | 3
        anthropic.claude-3-haiku-20240307-v1:0 |  | aws.bedrock | anthropic.claude-3-haiku-20240307-v1:0 | 0.25
        bedrock/us.anthropic.claude-opus-4-8 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        bedrock/us.anthropic.claude-opus-4-8 | aws.bedrock | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-4-8 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5
        arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-opus-4-8 | aws.bedrock | aws.bedrock | anthropic.claude-opus-4-8 | 5.5
        amazon.nova-pro-v1:0 |  | aws.bedrock | amazon.nova-pro-v1:0 | 0.8
        us.amazon.nova-pro-v1:0 |  | aws.bedrock | amazon.nova-pro-v1:0 | 0.8
        apac.amazon.nova-pro-v1:0 |  | aws.bedrock | amazon.nova-pro-v1:0 | 0.84
        apac.amazon.nova-micro-v1:0 |  | aws.bedrock | apac.amazon.nova-micro-v1:0 | 0.037
        us.amazon.nova-pro-v1 |  | aws.bedrock | amazon.nova-pro-v1:0 | 0.8
        eu.amazon.nova-2-lite-v1:0 |  | aws.bedrock | eu.amazon.nova-2-lite-v1:0 | 0.374
        us.meta.llama3-3-70b-instruct-v1:0 |  | aws.bedrock | meta.llama3-3-70b-instruct-v1:0 | 0.72
        meta.llama3-3-70b-instruct-v1:0 |  | aws.bedrock | meta.llama3-3-70b-instruct-v1:0 | 0.72
        openai.gpt-6-sol |  | aws.bedrock | openai.gpt-6-sol | 2.2
        global.openai.gpt-6-sol |  | aws.bedrock | openai.gpt-6-sol | 2
        us.deepseek.r1-v1:0 |  | aws.bedrock | deepseek.r1-v1:0 | 1.35
        amazon.titan-embed-text-v2:0 |  | aws.bedrock | amazon.titan-embed-text-v2:0 | 0.02
        gemini-2.5-pro |  | gcp.gemini | gemini-2.5-pro | 1.25
        models/gemini-2.5-pro |  | gcp.gemini | gemini-2.5-pro | 1.25
        models/gemini-2.5-flash | gcp.gemini | gcp.gemini | gemini-2.5-flash | 0.3
        google/gemini-2.5-pro |  | gcp.gemini | gemini-2.5-pro | 1.25
        gemini/gemini-2.5-flash |  | gcp.gemini | gemini-2.5-flash | 0.3
        publishers/google/models/gemini-2.5-flash | gcp.vertex_ai | gcp.gemini | gemini-2.5-flash | 0.3
        projects/p/locations/us-central1/publishers/google/models/gemini-2.5-pro | gcp.gemini | gcp.gemini | gemini-2.5-pro | 1.25
        gemini-2.5-flash | google | gcp.gemini | gemini-2.5-flash | 0.3
        gemini-2.5-flash | gcp.gen_ai | gcp.gemini | gemini-2.5-flash | 0.3
        gemini-2.5-flash-preview-09-2025 |  | gcp.gemini | gemini-2.5-flash | 0.3
        gemini-2.5-flash-lite-preview-06-17 |  | gcp.gemini | gemini-2.5-flash-lite | 0.1
        gemini-2.5-pro-preview-06-05 |  | gcp.gemini | gemini-2.5-pro | 1.25
        gemini-2.0-flash-001 |  | gcp.gemini | gemini-2.0-flash | 0.1
        gemini-2.0-flash-lite |  | gcp.gemini | gemini-2.0-flash-lite | 0.075
        gemini-3.1-pro-preview |  | gcp.gemini | gemini-3.1-pro-preview | 2
        gemini-flash-latest |  | gcp.gemini | gemini-flash-latest | 1.5
        gemini-3.8-flash |  | gcp.gemini | gemini-3.8-flash | 0.75
        gemini-4-argon |  | gcp.gemini | gemini-4-argon | 2
        gemini-embedding-001 |  | gcp.gemini | gemini-embedding-001 | 0.15
        models/gemini-embedding-001 |  | gcp.gemini | gemini-embedding-001 | 0.15
        mistral-large-latest |  | mistral_ai | mistral-large-latest | 0.5
        mistral-large-2411 |  | mistral_ai | mistral-large-2411 | 2
        mistral-large-2512 |  | mistral_ai | mistral-large-2512 | 0.5
        mistral-medium-latest | mistral | mistral_ai | mistral-medium-latest | 1.5
        mistral-small-2506 |  | mistral_ai | mistral-small-2506 | 0.1
        mistralai/mistral-large-2512 |  | mistral_ai | mistral-large-2512 | 0.5
        mistral/codestral-latest |  | mistral_ai | codestral-latest | 0.3
        open-mistral-7b |  | mistral_ai | open-mistral-7b | 0.25
        mistral-embed |  | mistral_ai | mistral-embed | 0.1
        zai-glm-5-2 | mistral_ai | mistral_ai | zai-glm-5-2 | 1.4
        deepseek-v4-pro |  | deepseek | deepseek-v4-pro | 0.66
        deepseek-flash |  | deepseek | deepseek-flash | 0.15
        deepseek-v4-flash |  | deepseek | deepseek-flash | 0.15
        deepseek/deepseek-v4-pro |  | deepseek | deepseek-v4-pro | 0.66
        grok-4.7 |  | x_ai | grok-4.7 | 2
        x-ai/grok-4.7 |  | x_ai | grok-4.7 | 2
        xai/grok-4.7-latest |  | x_ai | grok-4.7 | 2
        grok-4 |  | x_ai | grok-4-0709 | 3
        grok-4-0709 |  | x_ai | grok-4-0709 | 3
        grok-3-latest |  | x_ai | grok-3 | 3
        glm-5.2 |  | z_ai | glm-5.2 | 1.4
        z-ai/glm-5.2 |  | z_ai | glm-5.2 | 1.4
        GLM-5.3-Flash |  | z_ai | glm-5.3-flash | 0.15
        kimi-k3 |  | moonshot_ai | kimi-k3 | 3
        moonshotai/Kimi-K3 |  | moonshot_ai | kimi-k3 | 3
        moonshotai/Kimi-K3 | together_ai | together_ai | moonshotai/Kimi-K3 | 3
        qwen3-max |  | alibaba | qwen3-max | 1.2
        qwen/qwen3-max |  | alibaba | qwen3-max | 1.2
        qwen-plus-2025-07-28 |  | alibaba | qwen-plus | 0.4
        command-a-03-2025 |  | cohere | command-a-03-2025 | 2.5
        cohere/command-r-08-2024 |  | cohere | command-r-08-2024 | 0.15
        embed-v4.0 |  | cohere | embed-v4.0 | 0.12
        MiniMax-M3 |  | minimax | MiniMax-M3 | 0.3
        minimax/minimax-m3 |  | minimax | MiniMax-M3 | 0.3
        voyage-3-large |  | voyage_ai | voyage-3-large | 0.18
        openai/gpt-oss-120b | groq | groq | openai/gpt-oss-120b | 0.15
        groq/llama-3.3-70b-versatile |  | groq | llama-3.3-70b-versatile | 0.59
        llama-3.3-70b-versatile | groq | groq | llama-3.3-70b-versatile | 0.59
        gpt-oss-120b | cerebras | cerebras | gpt-oss-120b | 0.35
        accounts/fireworks/models/kimi-k3 |  | fireworks_ai | accounts/fireworks/models/kimi-k3 | 3
        meta-llama/Llama-3.3-70B-Instruct-Turbo | together | together_ai | meta-llama/Llama-3.3-70B-Instruct-Turbo | 1.04
        phi-4 | azure.ai.inference | azure.ai.inference | phi-4 | 0.125
        phi-4 | azure.ai.openai | azure.ai.inference | phi-4 | 0.125
        grok-4-1-fast-reasoning | azure.ai.inference | azure.ai.inference | grok-4-1-fast-reasoning | 0.2
        muse-spark-1.3 |  | meta | muse-spark-1.3 | 1.25
        jamba-mini | ai21 | ai21 | jamba-mini | 0.2
        GPT-5 |  | openai | gpt-5 | 1.25
        openai/gpt-5-nano |  | openai | gpt-5-nano | 0.05
        GPT-4.1-MINI | openai | openai | gpt-4.1-mini | 0.4
        gpt-4.1-nano-2025-04-14 |  | openai | gpt-4.1-nano | 0.1
        GPT-5.6-Sol | openai | openai | gpt-5.6-sol | 4
        gpt-5.6-terra | azure | azure.ai.openai | gpt-5.6-terra | 2
        azure/gpt-4o-mini |  | azure.ai.openai | gpt-4o-mini | 0.15
        gpt-4o-2024-08-06 | azure | azure.ai.openai | gpt-4o | 2.5
        models/gemini-2.5-pro | gcp.gemini | gcp.gemini | gemini-2.5-pro | 1.25
        Gemini-2.5-Flash-Lite |  | gcp.gemini | gemini-2.5-flash-lite | 0.1
        publishers/google/models/gemini-2.5-pro | gcp.vertex_ai | gcp.gemini | gemini-2.5-pro | 1.25
        gemini-3.6-flash | vertex_ai | gcp.gemini | gemini-3.6-flash | 0.75
        google/gemini-3.7-flash |  | gcp.gemini | gemini-3.7-flash | 0.75
        claude-opus-4.8 |  | anthropic | claude-opus-4-8 | 5
        anthropic/claude-opus-4.8 |  | anthropic | claude-opus-4-8 | 5
        CLAUDE-HAIKU-4-5 | anthropic | anthropic | claude-haiku-4-5 | 1
        global.anthropic.claude-sonnet-4-6 |  | aws.bedrock | anthropic.claude-sonnet-4-6 | 3
        bedrock/anthropic.claude-opus-4-8 |  | aws.bedrock | anthropic.claude-opus-4-8 | 5
        amazon.nova-2-lite-v1:0 | bedrock | aws.bedrock | amazon.nova-2-lite-v1:0 | 0.33
        XAI/Grok-4.7 |  | x_ai | grok-4.7 | 2
        grok-4.5 | xai | x_ai | grok-4.5 | 2
        zai/glm-5.3 |  | z_ai | glm-5.3 | 1.4
        GLM-5.2 | z-ai | z_ai | glm-5.2 | 1.4
        deepseek-ai/deepseek-v4-pro |  | deepseek | deepseek-v4-pro | 0.66
        qwen3-max | dashscope | alibaba | qwen3-max | 1.2
        Kimi-K3 | moonshot | moonshot_ai | kimi-k3 | 3
        minimaxai/MiniMax-M3 |  | minimax | MiniMax-M3 | 0.3
        voyageai/voyage-3-large |  | voyage_ai | voyage-3-large | 0.18
        Embed-V4.0 | cohere | cohere | embed-v4.0 | 0.12
        TEXT-EMBEDDING-3-LARGE |  | openai | text-embedding-3-large | 0.13
        """;
}
