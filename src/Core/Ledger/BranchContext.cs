namespace Stoker.Core.Ledger;

/// <summary>A choice that decides whether a call, or a method call, is made at all.</summary>
/// <param name="Id">Identity of the choice in its method; what follows an alternative that leaves the method shares it.</param>
/// <param name="Arm">Which alternative it stands in, from 0.</param>
/// <param name="Arms">How many alternatives there are; an <c>if</c> without <c>else</c> has two.</param>
/// <param name="Loops">How many of the loops around it are outside the choice.</param>
/// <param name="OnFailure">Whether it stands in a <c>catch</c>: not reckoned with, but possible.</param>
public sealed record BranchContext(long Id, int Arm, int Arms, int Loops, bool OnFailure = false);
