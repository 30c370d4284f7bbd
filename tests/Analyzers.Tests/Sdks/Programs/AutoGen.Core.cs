// SDKs: AutoGen.Core
using AutoGen.Core;

//// An agent is asked
//// Finds: AgentExtension.SendAsync invoke_agent registered -
class Ask(IAgent assistant) { public Task<IMessage> Run(string text) => assistant.SendAsync(text); }

//// Two agents talk
//// Finds: AgentExtension.InitiateChatAsync invoke_agent registered -
class Pair(IAgent teacher, IAgent student) { public Task Run() => teacher.InitiateChatAsync(student, "Let us begin.", maxRound: 5); }

//// A reply streams to a console
//// Finds: IStreamingAgent.GenerateStreamingReplyAsync invoke_agent registered 100 interactive
class Talk(IStreamingAgent agent, List<IMessage> messages)
{
    public async Task Run()
    {
        while (Console.ReadLine() is { Length: > 0 })
        {
            await foreach (var part in agent.GenerateStreamingReplyAsync(messages, new GenerateReplyOptions { MaxToken = 100 }))
            {
                Console.Write(part);
            }
        }
    }
}

//// A mailer of one's own
class Mailer { public Task SendAsync(string text) => Task.CompletedTask; }
class Mails(Mailer mailer) { public Task Run() => mailer.SendAsync("hi"); }
