using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Mass.Graph.Http;

/// <summary>
/// Counts a document's tokens and the depth of its brackets without building anything, so that the recursive parser only
/// ever meets documents of a bearable size.
/// </summary>
internal static class TokenScan
{
    public static DocumentRefusedError? Check(string text, GraphOptions options)
    {
        const string advice = "Move values into variables, or split the document.";
        if (text.Length > options.MaxDocumentCharacters)
            return DocumentRefusedError.OverLimit("characters", options.MaxDocumentCharacters, text.Length, advice);

        var (tokens, nesting) = Count(text);
        if (tokens > options.MaxTokens)
            return DocumentRefusedError.OverLimit("tokens", options.MaxTokens, tokens, advice);
        if (nesting > options.MaxNesting)
            return DocumentRefusedError.OverLimit("levels of brackets", options.MaxNesting, nesting, advice);
        return null;
    }

    private static (int Tokens, int Nesting) Count(ROM text)
    {
        int tokens = 0, depth = 0, nesting = 0, at = 0;
        try
        {
            while (true)
            {
                var token = Lexer.Lex(text, at);
                at = token.End;
                switch (token.Kind)
                {
                    case TokenKind.EOF:
                        return (tokens, nesting);
                    case TokenKind.COMMENT:
                        continue;
                    case TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L:
                        nesting = Math.Max(nesting, ++depth);
                        break;
                    case TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R:
                        depth--;
                        break;
                }

                tokens++;
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser stops at the same place and says why.
            return (tokens, nesting);
        }
    }
}
